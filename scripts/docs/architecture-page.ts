import { mayImport, mayNameTypesOf } from '../../.dependency-cruiser.mjs'
import { mermaid, page, table } from './markdown.ts'

type Folders = Record<string, readonly string[]>

/** The direction of imports as dependency-cruiser holds it, at the size of the folders of app/. */
export function architecturePage(): string {
	return page(
		'Which folder may import which',
		'.dependency-cruiser.mjs',
		'`npm run check` fails when an import of `app/` goes another way, or in a circle. What each folder ' +
			'holds stands in [CONTRIBUTING](../CONTRIBUTING.md). Everything may import `domain`, which is ' +
			'left out of the picture; dotted: types only.',
		mermaid(
			'flowchart LR',
			...edges(mayImport).map(([from, to]) => `    ${from} --> ${to}`),
			...edges(mayNameTypesOf).map(([from, to]) => `    ${from} -.-> ${to}`),
		),
		table(
			['folder', 'may import', 'types only'],
			Object.entries(mayImport).map(([from, to]) => [
				from,
				to.join(', ') || 'nothing',
				(mayNameTypesOf[from] ?? []).join(', '),
			]),
		),
	)
}

function edges(folders: Folders): [string, string][] {
	return Object.entries(folders).flatMap(([from, tos]) =>
		tos.filter((to) => to !== 'domain').map((to): [string, string] => [from, to]),
	)
}
