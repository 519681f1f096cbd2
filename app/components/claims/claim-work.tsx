import { ActForm } from '#app/components/form/act-form.tsx'
import { Submit } from '#app/components/form/submit.tsx'
import { TextArea, TextField } from '#app/components/form/text-field.tsx'
import type { FormValues, Reply } from '#app/domain/form.ts'
import { yuanOfFen } from '#app/domain/money/pay.ts'
import { m } from '#app/locales/compiled/messages.js'
import type { ShownClaim } from '#app/queries/claims/shown-claim.server.ts'

type Props = { claim: ShownClaim; reply: Reply | undefined }

/** What the office can do with a claim now. */
export function ClaimWork({ claim, reply }: Props) {
	const { verbs, madeByYou, verdict, today } = claim
	const decides = verbs.includes('approve')
	return (
		<>
			{decides && madeByYou && <p>{m.claim_not_you()}</p>}
			{decides && !madeByYou && (
				<>
					<ActForm verb="approve" reply={reply} values={granted(claim)}>
						<h2 className="text-lg font-bold">{m.claim_approve()}</h2>
						<p className="text-soft">{m.claim_approve_about()}</p>
						{verdict.amount.pace !== 'quota' && (
							<TextField
								name="amount"
								label={m.claim_amount()}
								inputMode="decimal"
								width="short"
								unit={m.unit_yuan()}
							/>
						)}
						<TextArea name="ground" label={m.claim_ground()} maxLength={300} />
						<Submit>{m.claim_approve()}</Submit>
					</ActForm>
					<Because verb="refuse" title={m.claim_refuse()} label={m.claim_ground()} reply={reply} />
				</>
			)}
			{verbs.includes('return') && (
				<Because
					verb="return"
					title={m.claim_return()}
					label={m.claim_return_what()}
					reply={reply}
				/>
			)}
			{verbs.includes('pay') && (
				<ActForm verb="pay" reply={reply} values={{ on: today }}>
					<h2 className="text-lg font-bold">{m.claim_pay()}</h2>
					<TextField name="on" type="date" label={m.claim_paid_on()} max={today} width="half" />
					<Submit>{m.claim_pay()}</Submit>
				</ActForm>
			)}
			{verbs.includes('submit') && (
				<ActForm verb="submit" reply={reply}>
					<Submit>{m.claim_submit()}</Submit>
				</ActForm>
			)}
			{verbs.includes('withdraw') && (
				<ActForm verb="withdraw" reply={reply} summary={m.claim_withdraw()}>
					<p>{m.claim_withdraw_about()}</p>
					<Submit look="quiet">{m.claim_withdraw()}</Submit>
				</ActForm>
			)}
		</>
	)
}

type BecauseProps = {
	verb: 'refuse' | 'return'
	title: string
	label: string
	reply: Reply | undefined
}

function Because({ verb, title, label, reply }: BecauseProps) {
	return (
		<ActForm verb={verb} reply={reply} summary={title}>
			<TextArea name="ground" label={label} maxLength={300} />
			<Submit look="quiet">{title}</Submit>
		</ActForm>
	)
}

/** The amount by the parameters, where they say one. */
function granted({ verdict }: ShownClaim): FormValues {
	const { fen } = verdict.amount
	return fen === null ? {} : { amount: String(yuanOfFen(fen)) }
}
