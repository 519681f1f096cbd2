import { useLoaderData } from '@remix-run/react'
import { pageTitle } from '#app/components/page-title.ts'
import { QrFigure } from '#app/components/qr-figure.tsx'
import { BackLink } from '#app/components/shell/back-link.tsx'
import { PublicShell } from '#app/components/shell/public-shell.tsx'
import { guarded } from '#app/http/guarded.server.ts'
import { found } from '#app/http/problems.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import { dayText } from '#app/locales/words/dates.ts'
import { myCertificate } from '#app/queries/training/my-certificate.server.ts'

export const meta = pageTitle(m.certificate_title)

export const loader = guarded({ may: 'me.guidance' }, async ({ ctx, params, facts }) =>
	found(await myCertificate(ctx, params.id, facts.origin)),
)

/** The certificate as it is printed: on one page, with the code by which anyone can check it. */
export default function Certificate() {
	const certificate = useLoaderData<typeof loader>()
	const { id, name, number, checkCode, institution, course, hours, from, until, issuedAt, code } =
		certificate
	return (
		<PublicShell>
			<div className="stack-4">
				<BackLink to={`/me/training/${id}`} words={m.my_training_title()} />
				<p className="print:hidden">{m.certificate_print_about()}</p>
				<article className="card border-4 border-brand stack-6 text-center">
					<h1 className="text-3xl font-bold">{m.certificate_title()}</h1>
					<p className="text-2xl font-bold">{name}</p>
					<p className="text-lg">
						{m.certificate_text({
							from: dayText(from),
							until: dayText(until),
							course,
							hours,
						})}
					</p>
					<p className="font-semibold">
						{institution}
						<br />
						{dayText(issuedAt)}
					</p>
					<div className="max-w-32 mx-auto">
						<QrFigure code={code} title={m.certificate_code()} />
					</div>
					<p className="text-soft">
						{number}
						<br />
						{m.certificate_check({ code: (checkCode.match(/.{4}/g) ?? []).join(' ') })}
					</p>
				</article>
			</div>
		</PublicShell>
	)
}
