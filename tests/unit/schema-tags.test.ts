import { expect, test } from 'vitest'
import { type Source, sourcesIn } from '#tests/setup/sources.ts'

/** What the tags mean stands at the head of prisma/schema/base.prisma. */
const tags = ['public', 'internal', 'personal', 'sensitive', 'secret'] as const

type Column = { place: string; name: string; type: string; tags: string[] }

const scalars = [
	'String',
	'Int',
	'BigInt',
	'Float',
	'Boolean',
	'DateTime',
	'Json',
	'Bytes',
	'Decimal',
]

function columnsOf({ path, text }: Source): Column[] {
	let model = ''
	return text.split('\n').flatMap((line, index): Column[] => {
		model = /^model (\w+)/.exec(line)?.[1] ?? model
		const [, name = '', type = ''] =
			/^\s+(\w+)\s+(Unsupported\("[^"]+"\)|\w+)[[\]?]*(\s|$)/.exec(line) ?? []
		if (name === '' || !(scalars.includes(type) || type.startsWith('Unsupported'))) return []
		const comment = /\/\/\/(.*)$/.exec(line)?.[1] ?? ''
		return [
			{
				place: `${path}:${index + 1} ${model}.${name}`,
				name,
				type,
				tags: comment.match(/@\w+/g) ?? [],
			},
		]
	})
}

const schema = await sourcesIn(['prisma/schema'], '.prisma')
const columns = schema.flatMap(columnsOf)
const placesOf = (some: readonly Column[]) => some.map(({ place }) => place)

test('every column says how sensitive it is, by one tag', () => {
	expect(columns.length).toBeGreaterThan(300)
	const known = tags.map((tag) => `@${tag}`)
	expect(
		placesOf(
			columns.filter((column) => column.tags.length !== 1 || !known.includes(column.tags[0] ?? '')),
		),
	).toEqual([])
})

test('every tag is explained, and every explained tag is known', () => {
	const [base] = schema.filter(({ path }) => path.endsWith('/base.prisma'))
	const explained = [...(base?.text ?? '').matchAll(/^\/\/ {3}@(\w+) {2,}\w/gm)].map(
		([, tag]) => tag,
	)
	expect(explained).toEqual([...tags])
})

test('what is encrypted or kept as a keyed hash is tagged so, and the other way round', () => {
	const sealed = /(Cipher|Hash)$/
	const ofCredentials = ['passwordHash', 'tokenHash', 'browserHash']
	const ofRecords = ['bodyHash', 'prevHash']
	const wrong = columns.filter(({ name, tags: [tag] }) => {
		if (ofCredentials.includes(name)) return tag !== '@secret'
		if (ofRecords.includes(name)) return tag !== '@internal'
		return sealed.test(name) !== (tag === '@sensitive')
	})
	expect(placesOf(wrong)).toEqual([])
})
