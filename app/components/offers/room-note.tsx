import type { Room } from '#app/adapters/offers/room.server.ts'
import { m } from '#app/locales/compiled/messages.js'

const why = {
	'introductions-used-up': m.offer_room_used_up,
	'no-free-place': m.offer_room_none,
}

/** How many introductions a post has and may have; and why there are no more, where there are none. */
export function RoomNote({ room }: { room: Room }) {
	return (
		<div className={room.why ? 'bg-care-pale text-care border border-care rounded p-3' : ''}>
			<p>{m.offer_room({ introduced: room.introduced, most: room.most })}</p>
			{room.why && <p className="font-semibold">{why[room.why]()}</p>}
		</div>
	)
}
