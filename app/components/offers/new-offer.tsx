import { Link } from '@remix-run/react'
import { PostForm } from '#app/components/form/post-form.tsx'
import { Submit } from '#app/components/form/submit.tsx'
import { TextArea } from '#app/components/form/text-field.tsx'
import { Facts } from '#app/components/moves/facts.tsx'
import { partyFacts } from '#app/components/moves/party-facts.tsx'
import type { Reply } from '#app/domain/form.ts'
import { m } from '#app/locales/compiled/messages.js'
import type { OfferToMake } from '#app/queries/offers/offer-to-make.server.ts'
import { RoomNote } from './room-note.tsx'

type Chosen = Pick<OfferToMake, 'residence'> & {
	person: NonNullable<OfferToMake['person']>
	post: NonNullable<OfferToMake['post']>
	registered: boolean
	reply: Reply | undefined
}

/** A person and a post, what stands in the way, and the ways on: a draft, or confirm and send at once. */
export function NewOffer({ person, residence, post, registered, reply }: Chosen) {
	return (
		<section className="card stack-4">
			<Facts rows={partyFacts({ person, residence, post })} />
			<RoomNote room={post.room} />
			{!post.verified && <p className="text-bad font-semibold">{m.offer_unverified()}</p>}
			{registered ? (
				<PostForm reply={reply} className="stack-4">
					<input type="hidden" name="person" value={person.id} />
					<input type="hidden" name="post" value={post.id} />
					<TextArea name="note" label={m.offer_new_note()} rows={2} maxLength={300} />
					<div className="cluster">
						<Submit name="way" value="send">
							{m.offer_new_send()}
						</Submit>
						<Submit name="way" value="draft" look="quiet">
							{m.offer_new_draft()}
						</Submit>
					</div>
				</PostForm>
			) : (
				<p className="text-bad font-semibold">
					{m.offer_new_unregistered({ person: person.name })}
				</p>
			)}
		</section>
	)
}

/** What is chosen first: a person, then a post for them. */
export function ChooseForOffer({
	person,
	postId,
}: {
	person: OfferToMake['person']
	postId: string | null
}) {
	return (
		<section className="card stack-4">
			<h2 className="text-lg font-bold">
				{person ? m.offer_new_choose_post({ person: person.name }) : m.offer_new_choose_person()}
			</h2>
			<p className="cluster">
				{person ? (
					<>
						<Link to={`/people/${person.id}/recommended`} className="button">
							{m.offer_new_recommended()}
						</Link>
						<Link to="/posts" className="button-quiet">
							{m.offer_new_search()}
						</Link>
					</>
				) : (
					<Link to={postId === null ? '/people' : `/people?post=${postId}`} className="button">
						{m.way_people()}
					</Link>
				)}
			</p>
		</section>
	)
}
