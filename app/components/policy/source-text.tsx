import type { SourceLevel } from '#app/domain/policy/look-up.ts'
import { m } from '#app/locales/compiled/messages.js'
import { levelWords } from '#app/locales/words/parameter-values.ts'

type Source = {
	sourceLevel: SourceLevel
	sourceNo: string
	sourceDoc: string
	verified: boolean
	binding: boolean
}

/** The document that a value rests on, and what to know about it. */
export function SourceText({ sourceLevel, sourceNo, sourceDoc, verified, binding }: Source) {
	return (
		<>
			{sourceDoc} {sourceNo !== '' && <span className="whitespace-nowrap">{sourceNo}</span>}{' '}
			<span className="text-soft">{levelWords[sourceLevel]()}</span>
			{!verified && <strong className="tag ml-2">{m.parameter_unverified()}</strong>}
			{binding && <span className="tag ml-2">{m.parameter_binding()}</span>}
		</>
	)
}
