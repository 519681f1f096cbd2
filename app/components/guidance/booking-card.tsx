import type { FreeSlots } from '#app/adapters/guidance/free-slots.server.ts'
import { PostForm } from '#app/components/form/post-form.tsx'
import { Submit } from '#app/components/form/submit.tsx'
import { TextArea } from '#app/components/form/text-field.tsx'
import type { Reply } from '#app/domain/form.ts'
import { m } from '#app/locales/compiled/messages.js'
import { MoreSlots, SlotChoice } from './slot-choice.tsx'

type Props = FreeSlots & {
	title: string
	mayBook: boolean
	reply: Reply | undefined
	path: string
	page: number
}

/** Choosing a time and booking it; or why there is none to be chosen. */
export function BookingCard({ title, mayBook, slots, total, reply, path, page }: Props) {
	if (!mayBook) return <p className="card">{m.my_guidance_enough()}</p>
	return (
		<section className="card stack-4">
			<h2 className="text-xl font-bold">{title}</h2>
			{slots.length === 0 ? (
				<p>{m.my_guidance_none_free()}</p>
			) : (
				<>
					<PostForm reply={reply}>
						<SlotChoice slots={slots} />
						<TextArea
							name="wish"
							label={m.my_guidance_wish()}
							hint={m.my_guidance_wish_hint()}
							optional
							rows={3}
							maxLength={500}
						/>
						<div>
							<Submit>{m.my_guidance_book()}</Submit>
						</div>
					</PostForm>
					<MoreSlots path={path} page={page} total={total} />
				</>
			)}
		</section>
	)
}
