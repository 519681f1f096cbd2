import { Link } from '@remix-run/react'
import { ActForm } from '#app/components/form/act-form.tsx'
import { Checks, SelectField } from '#app/components/form/choices.tsx'
import { Submit } from '#app/components/form/submit.tsx'
import { TextArea, TextField } from '#app/components/form/text-field.tsx'
import type { Reply } from '#app/domain/form.ts'
import { m } from '#app/locales/compiled/messages.js'
import { careWords } from '#app/locales/words/seekers.ts'
import type { ShownCare } from '#app/queries/care/shown-care.server.ts'

type Props = { shown: ShownCare; reply: Reply | undefined }

/** What the office can do with an order for care now, in the order in which it is done. */
export function CareWork({ shown, reply }: Props) {
	const { verbs, today } = shown
	return (
		<>
			{verbs.includes('approve') && <Approve shown={shown} reply={reply} />}
			{verbs.includes('refuse') && (
				<ActForm verb="refuse" reply={reply} summary={m.care_refuse()}>
					<TextArea name="ground" label={m.care_refuse_ground()} maxLength={500} />
					<Submit look="bad">{m.care_refuse()}</Submit>
				</ActForm>
			)}
			{verbs.includes('start') && (
				<ActForm verb="start" reply={reply} values={{ on: today }}>
					<h2 className="text-lg font-bold">{m.care_start()}</h2>
					<p className="text-soft">{m.care_start_about()}</p>
					<TextField name="on" type="date" label={m.care_from()} max={today} width="half" />
					<Submit>{m.care_start()}</Submit>
				</ActForm>
			)}
			{verbs.includes('assign') && <Assign shown={shown} reply={reply} />}
			{verbs.includes('record') && (
				<ActForm verb="record" reply={reply} values={{ on: today }}>
					<h2 className="text-lg font-bold">{m.care_record()}</h2>
					<TextField name="on" type="date" label={m.care_visit_on()} max={today} width="half" />
					<TextField name="hours" label={m.care_visit_hours()} inputMode="decimal" width="short" />
					<Submit>{m.care_record()}</Submit>
				</ActForm>
			)}
			{(['finish', 'cancel'] as const)
				.filter((verb) => verbs.includes(verb))
				.map((verb) => (
					<ActForm key={verb} verb={verb} reply={reply} summary={ending[verb]()}>
						{verb === 'finish' && <p className="text-soft">{m.care_finish_about()}</p>}
						<TextField name="words" label={m.care_words_to_person()} maxLength={500} optional />
						<Submit look="bad">{ending[verb]()}</Submit>
					</ActForm>
				))}
		</>
	)
}

const ending = { finish: m.care_finish, cancel: m.care_cancel }

function Approve({ shown: { duties, most, proposed, today }, reply }: Props) {
	const { covers, until } = proposed
	return (
		<ActForm verb="approve" reply={reply} values={{ covers, until }}>
			<h2 className="text-lg font-bold">{m.care_approve()}</h2>
			<TextField
				name="hoursMonth"
				label={m.care_hours_month()}
				hint={m.care_hours_hint({ hours: most.hoursMonth })}
				inputMode="numeric"
				width="short"
			/>
			<TextField
				name="until"
				type="date"
				label={m.care_until()}
				hint={m.care_until_hint({ months: most.months })}
				min={today}
				width="half"
			/>
			<Checks
				name="covers"
				label={m.care_covers()}
				hint={m.care_covers_hint()}
				options={duties.map((value) => ({ value, label: careWords[value]() }))}
				optional
			/>
			<Submit>{m.care_approve()}</Submit>
		</ActForm>
	)
}

function Assign({ shown: { providers, state, provider, startsOn, today }, reply }: Props) {
	if (providers.length === 0)
		return (
			<p>
				{m.care_no_providers()}{' '}
				<Link to="/care/providers" className="link">
					{m.care_providers_title()}
				</Link>
			</p>
		)
	const chosen = providers.find(({ name }) => name === provider?.name)?.id ?? ''
	return (
		<ActForm
			verb="assign"
			reply={reply}
			values={{ provider: chosen, on: startsOn ?? today }}
			{...(state === 'assigned' && { summary: m.care_assign_again() })}
		>
			<h2 className="text-lg font-bold">{m.care_assign()}</h2>
			<SelectField
				name="provider"
				label={m.care_provider()}
				empty={m.form_choose()}
				options={providers.map(({ id, name, phone }) => ({ value: id, label: `${name} ${phone}` }))}
			/>
			<TextField name="on" type="date" label={m.care_from()} width="half" />
			<Submit>{m.care_assign()}</Submit>
		</ActForm>
	)
}
