import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { openByCode } from '#app/commands/offers/open-by-code.server.ts'
import { useAnswer } from '#app/components/form/answer.ts'
import { UnsentWaits } from '#app/components/form/kept-notice.tsx'
import { PostForm } from '#app/components/form/post-form.tsx'
import { Submit } from '#app/components/form/submit.tsx'
import { TextField } from '#app/components/form/text-field.tsx'
import { pageTitle } from '#app/components/page-title.ts'
import { PublicShell } from '#app/components/shell/public-shell.tsx'
import { readAnswerCode, writtenAnswerCode } from '#app/domain/offers/answer-code.ts'
import { answerCookie } from '#app/http/cookies.server.ts'
import { guarded, guardedAction } from '#app/http/guarded.server.ts'
import { reasonsOf } from '#app/http/reasons.ts'
import { refuse } from '#app/http/refuse.ts'
import { safePath } from '#app/http/safe-path.ts'
import { m } from '#app/locales/compiled/messages.js'

export const meta = pageTitle(m.code_title)

const open = { open: 'whoever holds a paper with an answer code' }

/** A camera that read the paper brings the code along; what is no code is left out. */
export const loader = guarded(open, ({ request }) => {
	const code = readAnswerCode(new URL(request.url).searchParams.get('code') ?? '')
	return { code: code === null ? '' : writtenAnswerCode(code), back: backOf(request) }
})

/** The page to go on to. */
const backOf = (request: Request) =>
	safePath(new URL(request.url).searchParams.get('back'), '/answer/offer')

export const action = guardedAction(open, async ({ ctx, form, facts, request }) => {
	const typed = (name: string) => String(form.get(name) ?? '')
	const { ip, requestId } = facts
	const shown = { code: typed('code'), proof: typed('proof'), ip, requestId, now: ctx.now }
	const outcome = await openByCode(shown)
	if ('refused' in outcome)
		return refuse(
			form,
			reasonsOf(outcome, { 'answer-code-shape': 'code', 'answer-proof-shape': 'proof' }),
		)
	const cookie = await answerCookie().serialize(outcome.pass)
	return redirect(backOf(request), { headers: { 'Set-Cookie': cookie } })
})

export default function EnterCode() {
	const { code, back } = useLoaderData<typeof loader>()
	const answer = useAnswer<typeof action>()
	return (
		<PublicShell>
			<div className="card text-lg">
				<PostForm
					reply={answer?.reply}
					values={{ code }}
					action={`/answer?${new URLSearchParams({ back })}`}
				>
					<h1 className="text-2xl font-bold">{m.code_title()}</h1>
					<UnsentWaits />
					<p>{m.code_lead()}</p>
					<TextField
						name="code"
						label={m.code_label()}
						hint={m.code_hint()}
						autoComplete="off"
						spellCheck={false}
						maxLength={20}
						width="half"
					/>
					<TextField
						name="proof"
						label={m.code_proof_label()}
						hint={m.code_proof_hint()}
						autoComplete="off"
						spellCheck={false}
						maxLength={8}
						width="short"
					/>
					<div>
						<Submit>{m.code_submit()}</Submit>
					</div>
					<p className="text-soft">{m.code_otherwise()}</p>
				</PostForm>
			</div>
		</PublicShell>
	)
}
