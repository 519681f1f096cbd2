import { Link } from '@remix-run/react'
import type { Column } from '#app/components/data-table.tsx'
import type { ParameterKey } from '#app/domain/policy/parameters.ts'
import { m } from '#app/locales/compiled/messages.js'
import { parameterWords } from '#app/locales/words/parameters.ts'

/** Each parameter leads to its own page in the place that is looked at. */
export const nameColumn = (place: string): Column<{ key: ParameterKey }> => ({
	id: 'name',
	title: m.parameters_column_name,
	cell: ({ key }) => (
		<Link
			to={`/admin/parameters/of/${key}?${new URLSearchParams({ place })}`}
			className="link font-semibold"
		>
			{parameterWords[key]()}
		</Link>
	),
})
