import { guarded } from '#app/http/guarded.server.ts'
import { noticeFile } from '#app/http/notice-file.server.ts'
import { found } from '#app/http/problems.server.ts'
import { shownNotice } from '#app/queries/notices/shown-notice.server.ts'

export const loader = guarded({ may: 'refusal.see' }, async ({ ctx, params, facts }) =>
	noticeFile(found(await shownNotice(ctx, params.id)), facts.origin),
)
