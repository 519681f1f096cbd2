import { periodText } from '#app/components/policy/period.tsx'
import type { FileColumn } from '#app/domain/tables/table.ts'
import { guarded } from '#app/http/guarded.server.ts'
import { tableFile } from '#app/http/table-file.server.ts'
import { textParam } from '#app/http/text-param.ts'
import { m } from '#app/locales/compiled/messages.js'
import { levelWords, parameterText, rangeText } from '#app/locales/words/parameter-values.ts'
import { parameterWords } from '#app/locales/words/parameters.ts'
import {
	type ParameterInForce,
	parametersInForce,
} from '#app/queries/policy/parameters-in-force.server.ts'

const columns: readonly FileColumn<ParameterInForce>[] = [
	{ title: m.parameters_column_name, value: ({ key }) => parameterWords[key](), width: 30 },
	{ title: m.parameter_key, value: ({ key }) => key, width: 30 },
	{
		title: m.parameters_column_value,
		value: ({ key, value }) => parameterText(key, value),
		width: 30,
	},
	{
		title: m.parameters_place,
		value: ({ source }) => source?.place ?? m.parameter_standard(),
		width: 24,
	},
	{ title: m.proposal_document, value: ({ source }) => source?.sourceDoc ?? '', width: 40 },
	{ title: m.proposal_number, value: ({ source }) => source?.sourceNo ?? '', width: 24 },
	{
		title: m.proposal_level,
		value: ({ source }) => (source ? levelWords[source.sourceLevel]() : ''),
	},
	{
		title: m.parameter_period,
		value: ({ source }) => (source ? periodText(source) : ''),
		width: 30,
	},
	{
		title: m.parameter_unverified,
		value: ({ source }) => (source?.verified === false ? m.parameter_unverified() : ''),
	},
	{ title: m.parameter_range, value: ({ key }) => rangeText(key), width: 30 },
	{ title: m.parameters_column_rule, value: ({ rule }) => rule },
]

export const loader = guarded({ may: 'parameter.see' }, async ({ ctx, request, params }) => {
	const asked = { place: textParam(request, 'place'), day: textParam(request, 'day') }
	const { parameters } = await parametersInForce(ctx, asked)
	const rows = rowsOf(parameters)
	return tableFile(params.format, { name: m.parameters_title(), columns, rows })
})

async function* rowsOf(rows: readonly ParameterInForce[]) {
	yield* rows
}
