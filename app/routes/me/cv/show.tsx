import { redirect } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { giveCv } from '#app/commands/cv/give-cv.server.ts'
import { takeCvBack } from '#app/commands/cv/take-cv-back.server.ts'
import { CvPaper } from '#app/components/cv/cv-paper.tsx'
import { CvReaderCard } from '#app/components/cv/cv-reader-card.tsx'
import { useAnswer } from '#app/components/form/answer.ts'
import { pageTitle } from '#app/components/page-title.ts'
import { BackLink } from '#app/components/shell/back-link.tsx'
import { PublicShell } from '#app/components/shell/public-shell.tsx'
import { guarded, guardedAction } from '#app/http/guarded.server.ts'
import { reasonsOf } from '#app/http/reasons.ts'
import { refuse } from '#app/http/refuse.ts'
import { m } from '#app/locales/compiled/messages.js'
import { type MyCv, myCv } from '#app/queries/cv/my-cv.server.ts'

export const meta = pageTitle(m.cv_my_title)

export const loader = guarded({ may: 'cv.keep' }, async ({ ctx }) => ({ mine: await myCv(ctx) }))

export const action = guardedAction({ may: 'cv.keep' }, async ({ ctx, form }) => {
	const id = String(form.get('id') ?? '')
	const outcome = form.get('verb') === 'give' ? await giveCv(ctx, id) : await takeCvBack(ctx, id)
	return 'refused' in outcome ? refuse(form, reasonsOf(outcome)) : redirect('/me/cv#readers')
})

export default function ShowMyCv() {
	const { mine } = useLoaderData<typeof loader>()
	return (
		<PublicShell>
			<div className="stack-4">
				<BackLink to="/me" words={m.me_title()} />
				<h1 className="text-2xl font-bold print:hidden">{m.cv_my_title()}</h1>
				{mine === null ? <NoneYet /> : <Mine mine={mine} />}
			</div>
		</PublicShell>
	)
}

function NoneYet() {
	return (
		<div className="card stack-4">
			<p>{m.cv_none_yet()}</p>
			<p>
				<Link to="/me/registration" className="button">
					{m.apply_registration_go()}
				</Link>
			</p>
		</div>
	)
}

function Mine({ mine: { cv, readers } }: { mine: MyCv }) {
	const reply = useAnswer<typeof action>()?.reply
	return (
		<>
			<p className="print:hidden">{m.cv_my_about()}</p>
			<p className="print:hidden cluster">
				<Link to="/me/cv/edit" className="button">
					{m.cv_edit_title()}
				</Link>
				<Link to="/me/registration/skills" className="link">
					{m.cv_change_skills()}
				</Link>
			</p>
			<CvPaper cv={cv} />
			<section id="readers" className="stack-4 print:hidden">
				<h2 className="text-xl font-bold">{m.cv_readers()}</h2>
				<p>{m.cv_readers_about()}</p>
				{readers.map((reader) => (
					<CvReaderCard key={reader.applicationId} reader={reader} reply={reply} />
				))}
				{readers.length === 0 && <p className="card">{m.cv_readers_none()}</p>}
			</section>
		</>
	)
}
