import { redirect } from '@remix-run/node'
import { personList } from '#app/domain/people/person-list.ts'
import { guarded } from '#app/http/guarded.server.ts'
import { found } from '#app/http/problems.server.ts'
import { myView } from '#app/queries/views/my-views.server.ts'

/** A kept list has an address of its own, which leads to the list as it is narrowed now. */
export const loader = guarded({ may: 'view.keep' }, async ({ ctx, params }) => {
	const { query } = found(await myView(ctx, params.id))
	return redirect(query === '' ? personList.path : `${personList.path}?${query}`)
})
