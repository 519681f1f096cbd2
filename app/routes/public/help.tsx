import { pageTitle } from '#app/components/page-title.ts'
import { PublicShell } from '#app/components/shell/public-shell.tsx'
import { guarded } from '#app/http/guarded.server.ts'
import { m } from '#app/locales/compiled/messages.js'

export const meta = pageTitle(m.help_title)

export const loader = guarded({ open: 'help is for everyone' }, () => null)

export default function Help() {
	const questions = [
		[m.help_free_title(), m.help_free_text()],
		[m.help_benefit_title(), m.help_benefit_text()],
		[m.help_refuse_title(), m.help_refuse_text()],
		[m.help_privacy_title(), m.help_privacy_text()],
		[m.home_help_title(), m.home_help_text()],
		[m.help_large_title(), m.help_large_text()],
	] as const
	return (
		<PublicShell>
			<div className="stack-4">
				<h1 className="text-2xl font-bold">{m.help_title()}</h1>
				{questions.map(([question, answer]) => (
					<section key={question} className="card stack-2">
						<h2 className="text-lg font-bold">{question}</h2>
						<p>{answer}</p>
					</section>
				))}
			</div>
		</PublicShell>
	)
}
