import { pageTitle } from '#app/components/page-title.ts'
import { PublicShell } from '#app/components/shell/public-shell.tsx'
import { guarded } from '#app/http/guarded.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import { helpTopics, pictureSize } from '#app/locales/words/help.ts'

export const meta = pageTitle(m.help_title)

export const loader = guarded({ open: 'help is for everyone' }, () => null)

/** Every question on one page, the questions first: a link leads to each answer. */
export default function Help() {
	return (
		<PublicShell>
			<div className="stack-4">
				<h1 className="text-2xl font-bold">{m.help_title()}</h1>
				<p>{m.help_about()}</p>
				<ul className="card grid sm:grid-cols-2 gap-x-4">
					{helpTopics.map(({ id, title }) => (
						<li key={id}>
							<a href={`#${id}`} className="link inline-block py-2">
								{title()}
							</a>
						</li>
					))}
				</ul>
				{helpTopics.map(({ id, title, text, picture }) => (
					<section key={id} id={id} className="card stack-2">
						<h2 className="text-lg font-bold">{title()}</h2>
						{text()
							.split('\n')
							.map((paragraph) => (
								<p key={paragraph}>{paragraph}</p>
							))}
						{picture && (
							<img
								src={`/pictures/${picture.name}.webp`}
								alt={picture.about()}
								{...pictureSize}
								loading="lazy"
								className="border border-line"
							/>
						)}
					</section>
				))}
			</div>
		</PublicShell>
	)
}
