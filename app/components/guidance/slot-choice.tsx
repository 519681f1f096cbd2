import type { FreeSlot, FreeSlots } from '#app/adapters/guidance/free-slots.server.ts'
import { Choice } from '#app/components/form/choices.tsx'
import { Pages } from '#app/components/pages.tsx'
import { freeSlotList } from '#app/domain/guidance/slot-lists.ts'
import { m } from '#app/locales/compiled/messages.js'
import { spanText } from '#app/locales/words/dates.ts'

/** The times that are free, to choose one from. */
export function SlotChoice({ slots }: { slots: readonly FreeSlot[] }) {
	return (
		<Choice
			name="slot"
			label={m.my_guidance_times()}
			options={slots.map((slot) => ({
				value: slot.id,
				label: <span className="font-semibold">{spanText(slot.startsAt, slot.endsAt)}</span>,
				hint: about(slot),
			}))}
		/>
	)
}

const about = ({ place, adviser, video }: FreeSlot): string =>
	[
		place,
		...(adviser === '' ? [] : [m.slot_adviser({ name: adviser })]),
		...(video ? [m.slot_with_video()] : []),
	].join(' · ')

/** Later times, on pages of their own. */
export function MoreSlots({
	path,
	page,
	total,
}: { path: string; page: number } & Pick<FreeSlots, 'total'>) {
	const { pageSize } = freeSlotList(path)
	return (
		<Pages
			page={page}
			pages={Math.ceil(total / pageSize)}
			to={(next) => (next > 1 ? `${path}?page=${next}` : path)}
		/>
	)
}
