import { guarded } from '#app/http/guarded.server.ts'
import { found } from '#app/http/problems.server.ts'
import { shownPicture } from '#app/queries/refusals/shown-picture.server.ts'

/** A picture by itself: nothing of it is kept by browsers or between. */
export const loader = guarded({ may: 'refusal.see' }, async ({ ctx, params }) => {
	const jpeg = found(await shownPicture(ctx, params.id))
	return new Response(jpeg, {
		headers: {
			'Content-Type': 'image/jpeg',
			'Content-Disposition': 'inline; filename="note.jpg"',
			'Cache-Control': 'private, no-store',
		},
	})
})
