import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { ProfileFault } from '#app/adapters/policy/profile-yaml.server.ts'
import { importProfile } from '#app/commands/policy/import-profile.server.ts'
import { useAnswer } from '#app/components/form/answer.ts'
import { pageTitle } from '#app/components/page-title.ts'
import { FaultTable } from '#app/components/policy/fault-table.tsx'
import { ProfileList } from '#app/components/policy/profile-list.tsx'
import { ProfileUpload } from '#app/components/policy/profile-upload.tsx'
import { StaffShell } from '#app/components/shell/staff-shell.tsx'
import { profileForm } from '#app/domain/policy/profile-form.ts'
import { guarded } from '#app/http/guarded.server.ts'
import { guardedUpload } from '#app/http/guarded-upload.server.ts'
import { readFields } from '#app/http/read-fields.ts'
import { reasonsOf } from '#app/http/reasons.ts'
import { refuseWith } from '#app/http/refuse.ts'
import { m } from '#app/locales/compiled/messages.js'
import { errorWords } from '#app/locales/words/errors.ts'
import { parameterWords } from '#app/locales/words/parameters.ts'
import { profileChoices } from '#app/queries/policy/profile-choices.server.ts'

export const meta = pageTitle(m.profile_title)
export const handle = { hydrates: true, dense: true }

const door = { may: 'parameter.propose' } as const

export const loader = guarded(door, async ({ ctx }) => ({ profiles: await profileChoices(ctx) }))

const noFaults: { faults: ProfileFault[] } = { faults: [] }

export const action = guardedUpload(door, async ({ ctx, form, file }) => {
	const fields = readFields(form, profileForm)
	if ('errors' in fields) return refuseWith(form, fields.errors, noFaults)
	const outcome = await importProfile(ctx, fields.value, file)
	if ('refused' in outcome) return refuseWith(form, reasonsOf(outcome), noFaults)
	if ('faults' in outcome)
		return refuseWith(form, { file: 'profile-faulty' }, { faults: outcome.faults })
	return redirect(`/admin/parameters/proposals/${outcome.proposalId}`)
})

export default function ImportParameters() {
	const { profiles } = useLoaderData<typeof loader>()
	const answer = useAnswer<typeof action>()
	const faults = answer && 'faults' in answer ? answer.faults : []
	return (
		<StaffShell
			title={m.profile_title()}
			back={{ to: '/admin/parameters', words: m.parameters_title() }}
		>
			<ProfileUpload reply={answer?.reply} />
			<FaultTable
				faults={faults.map(({ line, parameter, field, reason }) => ({
					line,
					field,
					parameter,
					name: parameterWords[parameter as keyof typeof parameterWords]?.() ?? parameter,
					words: errorWords(reason),
				}))}
			/>
			<ProfileList profiles={profiles} />
		</StaffShell>
	)
}
