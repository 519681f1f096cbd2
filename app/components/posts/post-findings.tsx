import type { Finding, FindingLevel } from '#app/domain/posts/finding.ts'
import { m } from '#app/locales/compiled/messages.js'
import { findingText, levelWords } from '#app/locales/words/findings.ts'

const looks: Record<FindingLevel, string> = {
	block: 'border-bad bg-bad-pale',
	hold: 'border-care bg-care-pale',
	warn: 'border-line bg-mist',
}

/** What speaks against publishing a post, the gravest first, each with its rule. */
export function PostFindings({ findings }: { findings: readonly Finding[] }) {
	const levels = Object.keys(looks) as FindingLevel[]
	const sorted = findings.toSorted(
		(one, other) => levels.indexOf(one.level) - levels.indexOf(other.level),
	)
	return (
		<section className="card stack-2">
			<h2 className="text-lg font-bold">{m.post_findings()}</h2>
			{sorted.length === 0 && <p className="text-good">{m.post_findings_none()}</p>}
			<ul className="stack-2">
				{sorted.map((finding) => (
					<li
						key={`${finding.code} ${finding.field}`}
						className={`border-l-4 p-2 ${looks[finding.level]}`}
					>
						<strong>{levelWords[finding.level]()}</strong> {findingText(finding)}{' '}
						<span className="text-soft">{finding.rule}</span>
					</li>
				))}
			</ul>
		</section>
	)
}
