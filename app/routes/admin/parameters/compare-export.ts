import { guarded } from '#app/http/guarded.server.ts'
import { tableFile } from '#app/http/table-file.server.ts'
import { textParam } from '#app/http/text-param.ts'
import { m } from '#app/locales/compiled/messages.js'
import { parameterText } from '#app/locales/words/parameter-values.ts'
import { parameterWords } from '#app/locales/words/parameters.ts'
import {
	type ComparedParameter,
	comparedDivisions,
} from '#app/queries/policy/compared-divisions.server.ts'

export const loader = guarded({ may: 'parameter.see' }, async ({ ctx, request, params }) => {
	const [one, other, day] = ['one', 'other', 'day'].map((name) => textParam(request, name))
	const compared = await comparedDivisions(ctx, {
		one: one ?? '',
		other: other ?? '',
		day: day ?? '',
	})
	const side = (id: 'one' | 'other') => [
		{
			title: () => compared[id],
			value: (row: ComparedParameter) => parameterText(row.key, row[id].value),
			width: 30,
		},
		{
			title: m.parameters_column_source,
			value: (row: ComparedParameter) => row[id].source ?? m.parameter_standard(),
			width: 40,
		},
	]
	const columns = [
		{
			title: m.parameters_column_name,
			value: ({ key }: ComparedParameter) => parameterWords[key](),
			width: 30,
		},
		{ title: m.parameter_key, value: ({ key }: ComparedParameter) => key, width: 30 },
		...side('one'),
		...side('other'),
		{
			title: m.compare_differs,
			value: ({ differs }: ComparedParameter) => (differs ? m.compare_differs() : ''),
		},
	]
	const rows = rowsOf(compared.parameters)
	return tableFile(params.format, { name: m.compare_title(), columns, rows })
})

async function* rowsOf(rows: readonly ComparedParameter[]) {
	yield* rows
}
