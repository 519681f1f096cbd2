import type { FileColumn } from '#app/domain/tables/table.ts'
import { m } from '#app/locales/compiled/messages.js'

type Parties = { person: string; residence: string; post: string; employer: string }

/** Between whom a row of an export stands. */
export const partyCells: readonly FileColumn<Parties>[] = [
	{ title: m.list_person, value: ({ person }) => person },
	{ title: m.list_residence, value: ({ residence }) => residence, width: 24 },
	{ title: m.list_post, value: ({ post }) => post, width: 30 },
	{ title: m.list_employer, value: ({ employer }) => employer, width: 30 },
]
