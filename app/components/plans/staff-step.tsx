import type { Step } from '#app/adapters/plans/plan-of.server.ts'
import { ActForm } from '#app/components/form/act-form.tsx'
import { Submit } from '#app/components/form/submit.tsx'
import type { Reply } from '#app/domain/form.ts'
import type { StepVerb } from '#app/domain/plans/step-machine.ts'
import { stepMachine } from '#app/domain/plans/step-machine.ts'
import { verbsFor } from '#app/domain/state-machine.ts'
import { m } from '#app/locales/compiled/messages.js'
import { stepSideWords } from '#app/locales/words/plans.ts'
import { StepFacts } from './step-facts.tsx'

const words: Partial<Record<StepVerb, () => string>> = {
	finish: m.step_finish,
	reopen: m.step_reopen,
	keep: m.step_keep,
	drop: m.step_drop,
}

/** One step as staff see it, with a button for each thing they can do about it. */
export function StaffStep({ step, reply }: { step: Step; reply: Reply | undefined }) {
	const own = reply?.values.step === step.id ? reply : undefined
	return (
		<article className="card stack-2">
			<StepFacts step={step} side={stepSideWords[step.side]()} />
			<div className="cluster">
				{verbsFor(stepMachine, step.state, 'caseworker').map((verb) => (
					<ActForm key={verb} verb={verb} of={step.id} reply={own}>
						<input type="hidden" name="step" value={step.id} />
						<Submit look="quiet">{words[verb]?.() ?? verb}</Submit>
					</ActForm>
				))}
			</div>
		</article>
	)
}
