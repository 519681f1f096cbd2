import type { Step } from '#app/adapters/plans/plan-of.server.ts'
import { ActForm } from '#app/components/form/act-form.tsx'
import { Submit } from '#app/components/form/submit.tsx'
import { TextArea } from '#app/components/form/text-field.tsx'
import type { Reply } from '#app/domain/form.ts'
import { m } from '#app/locales/compiled/messages.js'
import { mySideWords } from '#app/locales/words/plans.ts'
import { StepFacts } from './step-facts.tsx'

type Props = { step: Step; reply: Reply | undefined }

/** One step as the person sees it: what, until when, and what they can say to it. */
export function MyStep({ step, reply }: Props) {
	const { id, state, side } = step
	const own = reply?.values.step === id ? reply : undefined
	return (
		<article className="card stack-4">
			<div className="stack-2">
				<StepFacts step={step} side={mySideWords[side]()} />
			</div>
			{state === 'done' ? (
				<ActForm verb="reopen" of={id} reply={own}>
					<input type="hidden" name="step" value={id} />
					<div>
						<Submit look="quiet">{m.my_step_reopen()}</Submit>
					</div>
				</ActForm>
			) : (
				side === 'person' && (
					<ActForm verb="finish" of={id} reply={own}>
						<input type="hidden" name="step" value={id} />
						<div>
							<Submit>{m.my_step_done()}</Submit>
						</div>
					</ActForm>
				)
			)}
			{state === 'open' && (
				<details open={own?.values.verb === 'object'} className="border-t border-line">
					<summary className="cursor-pointer py-3 font-semibold">{m.my_step_object()}</summary>
					<ActForm verb="object" of={id} reply={own}>
						<input type="hidden" name="step" value={id} />
						<TextArea
							name="words"
							label={m.my_step_object_words()}
							hint={m.my_step_object_hint()}
							rows={3}
							maxLength={1000}
						/>
						<div>
							<Submit look="quiet">{m.my_step_object_submit()}</Submit>
						</div>
					</ActForm>
				</details>
			)}
		</article>
	)
}
