import { guarded } from '#app/http/guarded.server.ts'
import { pictureAnswer } from '#app/http/picture.server.ts'
import { found } from '#app/http/problems.server.ts'
import { shownPicture } from '#app/queries/refusals/shown-picture.server.ts'

export const loader = guarded({ may: 'refusal.see' }, async ({ ctx, params }) =>
	pictureAnswer(found(await shownPicture(ctx, params.id))),
)
