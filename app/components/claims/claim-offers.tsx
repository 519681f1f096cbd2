import { PostForm } from '#app/components/form/post-form.tsx'
import { Submit } from '#app/components/form/submit.tsx'
import type { Verdict } from '#app/domain/claims/verdict.ts'
import { m } from '#app/locales/compiled/messages.js'
import {
	amountText,
	barWords,
	givesWords,
	paperWords,
	stackableWords,
} from '#app/locales/words/claims.ts'

/** What someone may claim first, then what a few questions would tell, then what they may not, and why. */
export function ClaimOffers({ verdicts }: { verdicts: readonly Verdict[] }) {
	const of = (answer: Verdict['answer']) => verdicts.filter((each) => each.answer === answer)
	const [may, unknown, not] = [of('may'), of('unknown'), of('may-not')]
	return (
		<>
			{may.length + unknown.length === 0 && <p className="card">{m.claims_none_open()}</p>}
			<Offers title={m.claims_may()} verdicts={may} press={m.claims_begin()} />
			<Offers title={m.claims_ask()} verdicts={unknown} press={m.claims_begin_ask()} />
			{not.length > 0 && (
				<details className="card">
					<summary className="py-2 font-semibold">{m.claims_may_not()}</summary>
					<dl className="stack-2">
						{not.map(({ incentive, bars, groups }) => (
							<div key={incentive}>
								<dt className="font-semibold">{stackableWords[incentive]()}</dt>
								<dd>{bars.map((bar) => barWords(bar, groups)).join('')}</dd>
							</div>
						))}
					</dl>
				</details>
			)}
		</>
	)
}

type Props = { title: string; verdicts: readonly Verdict[]; press: string }

function Offers({ title, verdicts, press }: Props) {
	if (verdicts.length === 0) return null
	return (
		<section className="stack-4">
			<h2 className="text-xl font-bold">{title}</h2>
			{verdicts.map(({ incentive, amount, papers }) => (
				<article key={incentive} className="card stack-2">
					<h3 className="text-lg font-bold">{stackableWords[incentive]()}</h3>
					<p>{givesWords[incentive]()}</p>
					<p className="text-warm font-bold">{amountText(amount)}</p>
					<p className="text-soft">
						{m.claims_needs({
							papers: papers.map((paper) => paperWords[paper]()).join(m.list_comma()),
						})}
					</p>
					<PostForm reply={undefined} scope={incentive}>
						<input type="hidden" name="incentive" value={incentive} />
						<Submit look="quiet">{press}</Submit>
					</PostForm>
				</article>
			))}
		</section>
	)
}
