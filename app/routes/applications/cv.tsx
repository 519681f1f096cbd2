import { useLoaderData } from '@remix-run/react'
import { CvPaper } from '#app/components/cv/cv-paper.tsx'
import { pageTitle } from '#app/components/page-title.ts'
import { StaffShell } from '#app/components/shell/staff-shell.tsx'
import { guarded } from '#app/http/guarded.server.ts'
import { found } from '#app/http/problems.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import { givenCv } from '#app/queries/cv/given-cv.server.ts'

export const meta = pageTitle(m.cv_title)
export const handle = { hydrates: true, dense: true }

export const loader = guarded({ may: 'cv.see' }, async ({ ctx, params }) =>
	found(await givenCv(ctx, params.id)),
)

export default function GivenCv() {
	const { applicationId, post, cv } = useLoaderData<typeof loader>()
	return (
		<StaffShell
			title={<span className="print:hidden">{m.cv_title()}</span>}
			back={{ to: `/applications/${applicationId}`, words: post }}
			actions={
				cv && (
					<button type="button" className="button" onClick={() => window.print()}>
						{m.paper_print()}
					</button>
				)
			}
		>
			{cv === null ? (
				<p className="card">{m.cv_not_given()}</p>
			) : (
				<div className="max-w-3xl stack-4">
					<p className="print:hidden">{m.cv_staff_about()}</p>
					<CvPaper cv={cv} />
				</div>
			)}
		</StaffShell>
	)
}
