import { Link } from '@remix-run/react'
import { fileFormats } from '#app/domain/tables/table.ts'
import { m } from '#app/locales/compiled/messages.js'

const words = { csv: m.export_csv, xlsx: m.export_xlsx }

/** The list at this address as a file, filtered and sorted as it is: `/posts?q=x` → `/posts/export/csv?q=x`. */
export function ExportLinks({ list }: { list: string }) {
	const [path, query] = list.split('?')
	return fileFormats.map((format) => (
		<Link
			key={format}
			to={`${path}/export/${format}${query ? `?${query}` : ''}`}
			reloadDocument
			className="button-quiet"
		>
			{words[format]()}
		</Link>
	))
}
