import { readFile } from 'node:fs/promises'
import type { PoolClient } from 'pg'
import { ancestorsOf, levelOf } from '#app/domain/divisions/division-code.ts'

type Row = { code: string; name: string; lat: number | null; lng: number | null }

/** Provinces, cities and counties from prisma/reference; townships and villages are recorded as needed. */
export async function loadDivisions(client: PoolClient): Promise<void> {
	const rows = [
		{ code: '', name: '全国', lat: null, lng: null },
		...parse(await readFile('prisma/reference/divisions.csv', 'utf8')),
	]
	const names = new Map(rows.map(({ code, name }) => [code, name]))
	const around = (code: string) =>
		ancestorsOf(code)
			.slice(1)
			.filter((each) => names.has(each))
	const fullName = ({ code, name }: Row) =>
		[
			...around(code)
				.filter((each) => each !== '')
				.toReversed()
				.map((each) => names.get(each)),
			name,
		].join('')

	await client.query(
		`INSERT INTO division (code, name, full_name, level, parent_code, lat, lng)
		 SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::float8[], $7::float8[])
		 ON CONFLICT (code) DO UPDATE SET name = excluded.name, full_name = excluded.full_name,
			parent_code = excluded.parent_code, lat = excluded.lat, lng = excluded.lng
		 WHERE (division.name, division.lat, division.lng) IS DISTINCT FROM (excluded.name, excluded.lat, excluded.lng)`,
		[
			rows.map(({ code }) => code),
			rows.map(({ name }) => name),
			rows.map(fullName),
			rows.map(({ code }) => levelOf(code)),
			rows.map(({ code }) => (code === '' ? null : (around(code)[0] ?? ''))),
			rows.map(({ lat }) => lat),
			rows.map(({ lng }) => lng),
		],
	)
}

function parse(csv: string): Row[] {
	const [, ...lines] = csv.trim().split('\n')
	return lines.map((line) => {
		const [code = '', name = '', lat = '', lng = ''] = line.split(',')
		return {
			code,
			name,
			lat: lat === '' ? null : Number(lat),
			lng: lng === '' ? null : Number(lng),
		}
	})
}
