import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { addEvidence } from '#app/commands/refusals/add-evidence.server.ts'
import { useAnswer } from '#app/components/form/answer.ts'
import { pageTitle } from '#app/components/page-title.ts'
import { EvidencePage } from '#app/components/refusals/evidence-page.tsx'
import { guarded } from '#app/http/guarded.server.ts'
import { guardedUpload } from '#app/http/guarded-upload.server.ts'
import { found } from '#app/http/problems.server.ts'
import { refuse } from '#app/http/refuse.ts'
import { m } from '#app/locales/compiled/messages.js'
import { evidenceTarget } from '#app/queries/refusals/evidence-target.server.ts'

export const meta = pageTitle(m.evidence_add)

const paperIn = (request: Request) => new URL(request.url).searchParams.get('paper') ?? 'id-card'

export const loader = guarded({ may: 'claim.see' }, async ({ ctx, params, request }) => {
	const { back } = found(await evidenceTarget(ctx, 'claims', params.id, paperIn(request)))
	return { back }
})

export const action = guardedUpload(
	{ may: 'claim.see' },
	async ({ ctx, form, params, request, file }) => {
		const target = await evidenceTarget(ctx, 'claims', params.id, paperIn(request))
		const { about, back } = found(target)
		const outcome = await addEvidence(ctx, about, file)
		if ('refused' in outcome) return refuse(form, { file: outcome.refused })
		return redirect(back)
	},
)

export default function AddToClaim() {
	const { back } = useLoaderData<typeof loader>()
	const answer = useAnswer<typeof action>()
	return <EvidencePage back={back} reply={answer?.reply} />
}
