import type { Extra } from '#app/domain/claims/extras.ts'
import { m } from '#app/locales/compiled/messages.js'
import { amountText, questionWords, stackableWords } from '#app/locales/words/claims.ts'
import { incentiveParameterText } from '#app/locales/words/incentive-parameters.ts'

/** What may be claimed besides: apart from the months, for none of it is dibao or wage. */
export function ExtraList({ extras }: { extras: readonly Extra[] }) {
	if (extras.length === 0) return null
	return (
		<section className="card stack-4" aria-labelledby="extras">
			<h2 id="extras" className="text-lg font-bold">
				{m.benefit_extras()}
			</h2>
			<p>{m.benefit_extras_apart()}</p>
			<dl>
				{extras.map(({ verdict: { incentive, amount, rule, missing }, instead }) => (
					<div key={incentive} className="border-t border-line py-2">
						<dt className="font-semibold">{stackableWords[incentive]()}</dt>
						<dd className="stack-2">
							<p>{amountText(amount)}</p>
							{missing.length > 0 && (
								<p className="text-soft">
									{m.benefit_extras_open({
										questions: missing.map((question) => questionWords[question]()).join(''),
									})}
								</p>
							)}
							{instead.length > 0 && (
								<p>
									{m.benefit_extras_instead({
										others: instead.map((each) => stackableWords[each]()).join(m.list_comma()),
									})}
								</p>
							)}
							<details>
								<summary className="py-1 text-soft">{m.benefit_steps()}</summary>
								<p className="text-soft">
									{m.claim_by({ rule })}
									{m.list_comma()}
									{amount.by.map(incentiveParameterText).join(m.list_comma())}
								</p>
							</details>
						</dd>
					</div>
				))}
			</dl>
		</section>
	)
}
