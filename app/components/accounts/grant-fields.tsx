import { Checks, Choice } from '#app/components/form/choices.tsx'
import { Suggestions } from '#app/components/form/suggestions.tsx'
import { TextField } from '#app/components/form/text-field.tsx'
import { rights, staffRoles } from '#app/domain/access/actor.ts'
import { m } from '#app/locales/compiled/messages.js'
import { roleWords } from '#app/locales/words/access.ts'
import { rightWords } from '#app/locales/words/accounts.ts'
import type { GrantChoices } from '#app/queries/accounts/grant-choices.server.ts'

/** A role in a place, and from when to when. Special rights are for administrators who may give them. */
export function GrantFields({ choices }: { choices: GrantChoices }) {
	const { places, employers, mayApprove } = choices
	const roles = staffRoles.filter((role) => mayApprove || role !== 'admin')
	return (
		<>
			<Choice
				name="role"
				label={m.grant_role()}
				options={roles.map((value) => ({ value, label: roleWords[value]() }))}
				columns
			/>
			<div className="grid md:grid-cols-2 gap-4 items-end">
				<TextField name="place" label={m.grant_place()} hint={m.grant_place_hint()} list="places" />
				<TextField name="institution" label={m.grant_institution()} />
				<TextField name="employer" label={m.grant_employer()} list="employers" />
			</div>
			{mayApprove && (
				<Checks
					name="rights"
					label={m.grant_rights()}
					optional
					options={rights.map((value) => ({ value, label: rightWords[value]() }))}
				/>
			)}
			<div className="grid md:grid-cols-2 gap-4 items-end">
				<TextField name="validFrom" type="date" label={m.grant_from()} width="half" />
				<TextField name="validTo" type="date" label={m.grant_to()} width="half" />
			</div>
			<Suggestions id="places" words={places} />
			<Suggestions id="employers" words={employers} />
		</>
	)
}
