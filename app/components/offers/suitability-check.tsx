import type { Suitability, SuitabilityTest } from '#app/domain/offers/suitability.ts'
import { m } from '#app/locales/compiled/messages.js'
import { suitabilityWords } from '#app/locales/words/offers.ts'
import { factText, resultWords, testWords } from '#app/locales/words/suitability.ts'

type Props = { suitability: Suitability; tests: readonly SuitabilityTest[]; about: string }

const signs = { pass: '✓', fail: '✗', unknown: '?' }
const looks = { pass: 'text-good', fail: 'text-bad font-semibold', unknown: 'text-care' }
const order = { fail: 0, unknown: 1, pass: 2 }

/** Whether a post suits a person, test by test: what speaks against it first. */
export function SuitabilityCheck({ suitability, tests, about }: Props) {
	const sorted = tests.toSorted((one, other) => order[one.result] - order[other.result])
	return (
		<section className="card stack-2">
			<h2 className="text-lg font-bold">
				{m.what_and_words({ what: m.offer_check(), words: suitabilityWords[suitability]() })}
			</h2>
			<p className="text-soft">{about}</p>
			<ul>
				{sorted.map((test) => (
					<li key={test.code} className="border-t border-line py-1">
						<span className={looks[test.result]}>
							{signs[test.result]}{' '}
							{m.what_and_words({
								what: testWords[test.code](),
								words: resultWords[test.result](),
							})}
						</span>
						<span className="text-soft"> {factText(test)}</span>
					</li>
				))}
			</ul>
		</section>
	)
}
