import type { Happening, MadeBy, Reader } from '#app/domain/moves/happening.ts'
import { m } from '#app/locales/compiled/messages.js'
import { timeText } from '#app/locales/words/dates.ts'
import { happeningWords } from '#app/locales/words/happenings.ts'

type Props = { happenings: readonly Happening[]; reader: Reader }

/** What happened, newest first, in the words of whoever reads it. */
export function Timeline({ happenings, reader }: Props) {
	const told = happenings.flatMap((happening) => {
		const words = happeningWords(happening, reader)
		return words === null ? [] : [{ ...happening, words }]
	})
	if (told.length === 0) return null
	return (
		<section className="card stack-2">
			<h2 className="text-lg font-bold">{m.timeline_title()}</h2>
			<ol className="stack-2">
				{told.toReversed().map(({ move, at, by, words }) => (
					<li key={`${move} ${at.getTime()}`} className="border-l-4 border-line pl-3">
						{words}
						<span className="block text-soft">
							{timeText(at)}
							{reader !== 'person' && ` · ${byWords(by)}`}
						</span>
					</li>
				))}
			</ol>
		</section>
	)
}

function byWords(by: MadeBy): string {
	if (by.kind === 'staff') return by.name
	return { person: m.by_person, code: m.by_code_holder, system: m.by_system }[by.kind]()
}
