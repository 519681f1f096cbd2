import type { Step } from '#app/domain/benefit/steps.ts'
import { m } from '#app/locales/compiled/messages.js'
import { inputText, inputWords, ruleWords, stepResult } from '#app/locales/words/benefit-steps.ts'

/** How the figures came about: each step with its rule, its parameter, what went in and what came out. */
export function StepList({ steps }: { steps: readonly Step[] }) {
	return (
		<ol className="stack-4">
			{steps.map((step) => (
				<li key={JSON.stringify(step)} className="border-t border-line pt-2">
					<p className="font-semibold">
						{ruleWords(step)} = {stepResult(step)}
					</p>
					<p className="text-soft">
						{Object.entries(step.inputs)
							.map(([name, value]) => `${inputWords(name)} ${inputText(name, value)}`)
							.join(' · ')}
					</p>
					<p className="text-soft">
						{m.benefit_step_rule({ rule: step.rule, parameter: step.parameter ?? '–' })}
					</p>
				</li>
			))}
		</ol>
	)
}
