import { Form, useLoaderData } from '@remix-run/react'
import { FormStateProvider } from '#app/components/form/form-state.tsx'
import { Submit } from '#app/components/form/submit.tsx'
import { TextField } from '#app/components/form/text-field.tsx'
import { Facts } from '#app/components/moves/facts.tsx'
import { pageTitle } from '#app/components/page-title.ts'
import { PublicShell } from '#app/components/shell/public-shell.tsx'
import { GenuineCertificate } from '#app/components/training/genuine-certificate.tsx'
import { guarded } from '#app/http/guarded.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import { dayText } from '#app/locales/words/dates.ts'
import { noticeKindWords } from '#app/locales/words/refusals.ts'
import { checkedNotice } from '#app/queries/notices/checked-notice.server.ts'
import { checkedCertificate } from '#app/queries/training/checked-certificate.server.ts'

export const meta = pageTitle(m.verify_title)

const door = {
	open: 'whoever holds a paper may check that it is genuine; whose it is stays unsaid',
} as const

export const loader = guarded(door, async ({ ctx, request }) => {
	const code = new URL(request.url).searchParams.get('code') ?? ''
	if (code === '') return { code, notice: null, certificate: null }
	return {
		code,
		notice: await checkedNotice(ctx, code),
		certificate: await checkedCertificate(ctx, code),
	}
})

export default function Verify() {
	const { code, notice, certificate } = useLoaderData<typeof loader>()
	return (
		<PublicShell>
			<div className="stack-4">
				<h1 className="text-2xl font-bold">{m.verify_title()}</h1>
				{notice && (
					<section className="card stack-2">
						<p className="text-lg font-bold">
							{notice.holds ? m.verify_genuine() : m.verify_overturned()}
						</p>
						<Facts
							rows={[
								[m.verify_kind(), noticeKindWords[notice.kind]()],
								[m.offers_number(), notice.number],
								[m.verify_institution(), notice.institution],
								[m.verify_issued(), dayText(notice.issuedAt)],
							]}
						/>
						<p className="text-soft">{m.verify_compare()}</p>
					</section>
				)}
				{certificate && <GenuineCertificate certificate={certificate} />}
				{code !== '' && !notice && !certificate && (
					<p className="card font-semibold">{m.verify_unknown()}</p>
				)}
				<section className="card">
					<FormStateProvider reply={undefined} values={{ code }}>
						<Form method="get" className="stack-4">
							<TextField
								name="code"
								label={m.verify_code()}
								hint={m.verify_code_hint()}
								maxLength={30}
							/>
							<div>
								<Submit>{m.verify_submit()}</Submit>
							</div>
						</Form>
					</FormStateProvider>
				</section>
			</div>
		</PublicShell>
	)
}
