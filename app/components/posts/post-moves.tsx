import { Submit } from '#app/components/form/submit.tsx'
import { TextField } from '#app/components/form/text-field.tsx'
import { isOneOf } from '#app/domain/one-of.ts'
import type { PostVerb } from '#app/domain/posts/post-machine.ts'
import { type ChosenMove, movesWithReason, postMoves } from '#app/domain/posts/post-move-form.ts'
import { m } from '#app/locales/compiled/messages.js'
import { postVerbWords } from '#app/locales/words/post-moves.ts'

const main: readonly ChosenMove[] = ['publish', 'approve', 'resume', 'renew']

/** What can be done with a post now, as buttons; a reason stands beside those that owe one. */
export function PostMoves({ verbs }: { verbs: readonly PostVerb[] }) {
	const moves = verbs.filter((verb) => isOneOf(postMoves, verb))
	const withReason = moves.filter((verb) => movesWithReason.includes(verb))
	const plain = moves.filter((verb) => !movesWithReason.includes(verb))
	return (
		<>
			<div className="cluster">
				{plain.map((verb) => (
					<Submit key={verb} name="verb" value={verb} look={main.includes(verb) ? 'main' : 'quiet'}>
						{postVerbWords[verb]()}
					</Submit>
				))}
			</div>
			{withReason.length > 0 && (
				<div className="stack-2">
					<TextField name="reason" label={m.move_reason()} maxLength={300} />
					<div className="cluster">
						{withReason.map((verb) => (
							<Submit key={verb} name="verb" value={verb} look="bad">
								{postVerbWords[verb]()}
							</Submit>
						))}
					</div>
				</div>
			)}
		</>
	)
}
