import { Link } from '@remix-run/react'
import { ActForm } from '#app/components/form/act-form.tsx'
import { Submit } from '#app/components/form/submit.tsx'
import { TextField } from '#app/components/form/text-field.tsx'
import { DueDay } from '#app/components/moves/due-day.tsx'
import type { Reply } from '#app/domain/form.ts'
import { pressed } from '#app/domain/offers/offer-board.ts'
import { m } from '#app/locales/compiled/messages.js'
import { offerVerbWords } from '#app/locales/words/offers.ts'
import type { BoardCard } from '#app/queries/offers/offer-board.server.ts'

type Props = { card: BoardCard; reply: Reply | undefined }

/** One offer on the board: between whom, until when, and the moves it can make, each a button or a way. */
export function OfferCard({ card, reply }: Props) {
	const { id, person, post, employer, replyBy, overdue, verbs } = card
	const own = reply?.values.offer === id ? reply : undefined
	const asked = verbs.filter((verb) => verb !== 'withdraw' && !pressed.some((one) => one === verb))
	return (
		<li className="card p-2 stack-2">
			<Link to={`/offers/${id}`} className="link font-semibold block">
				{person}
			</Link>
			<span className="block">{post}</span>
			<span className="block text-soft">{employer}</span>
			{replyBy && (
				<span className="block">
					<DueDay day={replyBy} overdue={overdue} />
				</span>
			)}
			{verbs.length > 0 && (
				<details open={own !== undefined}>
					<summary className="cursor-pointer py-2">
						{m.board_moves()}
						<span className="only-read">{`${person} ${post}`}</span>
					</summary>
					<div className="stack-2">
						{pressed
							.filter((verb) => verbs.includes(verb))
							.map((verb) => (
								<ActForm key={verb} verb={verb} of={id} reply={own}>
									<input type="hidden" name="offer" value={id} />
									<Submit look="quiet">{offerVerbWords[verb]()}</Submit>
								</ActForm>
							))}
						{asked.map((verb) => (
							<Link key={verb} to={`/offers/${id}#do-${verb}`} className="link block py-1">
								{offerVerbWords[verb]()}
							</Link>
						))}
						{verbs.includes('withdraw') && (
							<ActForm verb="withdraw" of={id} reply={own} summary={offerVerbWords.withdraw()}>
								<input type="hidden" name="offer" value={id} />
								<TextField name="reason" label={m.offer_withdraw_reason()} maxLength={300} />
								<Submit look="bad">{offerVerbWords.withdraw()}</Submit>
							</ActForm>
						)}
					</div>
				</details>
			)}
		</li>
	)
}
