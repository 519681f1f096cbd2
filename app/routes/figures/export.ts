import { readFigureRequest } from '#app/domain/figures/figure-request.ts'
import type { FileColumn } from '#app/domain/tables/table.ts'
import { guarded } from '#app/http/guarded.server.ts'
import { tableFile } from '#app/http/table-file.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import { figureLines } from '#app/locales/words/figure-lines.ts'
import { periodFigures } from '#app/queries/figures/period-figures.server.ts'

type Line = { place: string; name: string; number: number | null }

const columns: readonly FileColumn<Line>[] = [
	{ title: m.list_place, value: ({ place }) => place, width: 24 },
	{ title: m.figures_what, value: ({ name }) => name, width: 32 },
	{ title: m.figures_number, value: ({ number }) => number },
]

export const loader = guarded({ may: 'figure.see' }, async ({ ctx, request, params }) => {
	const asked = readFigureRequest(new URL(request.url).searchParams, ctx.today)
	const figures = await periodFigures(ctx, asked)
	const lines = figureLines(figures)
	return tableFile(params.format, { name: m.figures_title(), columns, rows: each(lines) })
})

async function* each(lines: readonly Line[]) {
	yield* lines
}
