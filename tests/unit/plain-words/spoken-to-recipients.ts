import { dirname, join } from 'node:path'
import { isTest, type Source, sourcesIn } from '#tests/setup/sources.ts'

/** Where the pages of people who look for work begin; everything they import speaks to them too. */
const doors = [/^app\/routes\/(public|me)\//, /^app\/components\/shell\/public-shell/]

const files = new Map(
	(await sourcesIn(['app'], '.ts', '.tsx'))
		.filter((file) => !isTest(file) && !file.path.includes('/compiled/'))
		.map((file) => [file.path, file]),
)

function importsOf({ path, text }: Source): string[] {
	return [...text.matchAll(/from '([^']+)'/g)].flatMap(([, to = '']) => {
		if (to.startsWith('#app/')) return [to.slice(1)]
		return to.startsWith('.') ? [join(dirname(path), to)] : []
	})
}

/** The keys of all messages that a page of a recipient can show, words of codes included. */
export function spokenToRecipients(): Set<string> {
	const seen = new Set<string>()
	const waiting = [...files.keys()].filter((path) => doors.some((door) => door.test(path)))
	for (let path = waiting.pop(); path; path = waiting.pop()) {
		const file = files.get(path)
		if (!file || seen.has(path)) continue
		seen.add(path)
		waiting.push(...importsOf(file))
	}
	const texts = [...seen].map((path) => files.get(path)?.text ?? '')
	return new Set(
		texts.flatMap((text) => [...text.matchAll(/\bm\.(\w+)/g)].map(([, key = '']) => key)),
	)
}
