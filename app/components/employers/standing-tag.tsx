import type { EmployerStanding } from '#app/domain/posts/employer-standing.ts'
import { standingWords } from '#app/locales/words/employers.ts'

const looks: Record<EmployerStanding, [sign: string, look: string]> = {
	verified: ['✓', 'text-good'],
	unverified: ['⚠', 'text-care'],
	refused: ['✕', 'text-bad'],
	suspended: ['✕', 'text-bad'],
}

/** How an employer stands, in words and a sign, not in colour alone. */
export function StandingTag({ standing }: { standing: EmployerStanding }) {
	const [sign, look] = looks[standing]
	return (
		<span className={`${look} font-semibold whitespace-nowrap`}>
			{sign} {standingWords[standing]()}
		</span>
	)
}
