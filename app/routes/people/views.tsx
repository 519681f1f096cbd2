import { redirect } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { dropView } from '#app/commands/views/drop-view.server.ts'
import { saveView } from '#app/commands/views/save-view.server.ts'
import { ActForm } from '#app/components/form/act-form.tsx'
import { useAnswer } from '#app/components/form/answer.ts'
import { Submit } from '#app/components/form/submit.tsx'
import { TextField } from '#app/components/form/text-field.tsx'
import { pageTitle } from '#app/components/page-title.ts'
import { StaffShell } from '#app/components/shell/staff-shell.tsx'
import { viewForm } from '#app/domain/views/saved-view.ts'
import { act, actOn } from '#app/http/acts.ts'
import { guarded, guardedAction } from '#app/http/guarded.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import { myViews } from '#app/queries/views/my-views.server.ts'

export const meta = pageTitle(m.views_title)
export const handle = { hydrates: true, dense: true }

export const loader = guarded({ may: 'view.keep' }, async ({ ctx }) => ({
	views: await myViews(ctx),
}))

const acts = {
	save: act(viewForm, (ctx, _id, view) => saveView(ctx, view)),
	drop: act(z.object({ view: z.uuid('already-changed') }), (ctx, _id, { view }) =>
		dropView(ctx, view),
	),
}

/** A kept list is shown again at once, as it was narrowed. */
export const action = guardedAction({ may: 'view.keep' }, async (entry) => {
	const refused = await actOn(acts, entry)
	if (refused) return refused
	const query = entry.form.get('query')
	return redirect(typeof query === 'string' && query !== '' ? `/people?${query}` : '/people/views')
})

export default function Views() {
	const { views } = useLoaderData<typeof loader>()
	const reply = useAnswer<typeof action>()?.reply
	const refused = reply?.values.verb === 'save' ? reply : undefined
	return (
		<StaffShell title={m.views_title()} back={{ to: '/people', words: m.people_title() }}>
			{refused && (
				<div className="card">
					<ActForm verb="save" reply={refused}>
						<input type="hidden" name="query" value={String(refused.values.query ?? '')} />
						<TextField name="name" label={m.views_name()} maxLength={40} />
						<Submit>{m.views_save()}</Submit>
					</ActForm>
				</div>
			)}
			{views.length === 0 && <p className="card text-soft">{m.views_none()}</p>}
			<ul className="stack-2">
				{views.map(({ id, name }) => (
					<li key={id} className="card flex justify-between items-center">
						<Link to={`/people/views/${id}`} className="link font-semibold">
							{name}
						</Link>
						<ActForm verb="drop" of={id} reply={reply}>
							<input type="hidden" name="view" value={id} />
							<Submit look="quiet">
								{m.views_drop()}
								<span className="only-read">{m.views_drop_of({ name })}</span>
							</Submit>
						</ActForm>
					</li>
				))}
			</ul>
		</StaffShell>
	)
}
