import { attachment } from './table-file.server.ts'

/** A calendar file for whoever asked for it; nothing of it is kept on the way. */
export const calendarAnswer = (name: string, file: string): Response =>
	new Response(file, {
		headers: {
			'Content-Type': 'text/calendar; charset=utf-8',
			'Content-Disposition': attachment(name),
			'Cache-Control': 'private, no-store',
		},
	})
