import { ancestorsOf, type DivisionCode } from '#app/domain/divisions/division-code.ts'
import type { SourceLevel } from './look-up.ts'

/** Whose documents a division has of its own. */
function ownLevels(division: DivisionCode): readonly SourceLevel[] {
	if (division.length === 0) return ['law', 'regulation', 'ministry']
	if (division.length === 2) return ['local-regulation', 'province']
	return division.length === 4 ? ['local-regulation', 'city'] : ['county']
}

/** the levels whose documents can set a value for a division: its own organs and those above. */
export function levelsFor(division: DivisionCode): SourceLevel[] {
	const around = ancestorsOf(division).filter((code) => code.length <= 4 || code === division)
	return [...new Set(around.flatMap(ownLevels))]
}

/** Only an organ of the place itself binds what lies below it. */
export function mayBind(division: DivisionCode, level: SourceLevel): boolean {
	return ownLevels(division).includes(level)
}
