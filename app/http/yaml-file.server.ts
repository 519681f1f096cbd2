import { attachment } from './table-file.server.ts'

/** A text in YAML as a file to keep. */
export const yamlFile = (name: string, text: string): Response =>
	new Response(text, {
		headers: {
			'Content-Type': 'application/yaml; charset=utf-8',
			'Content-Disposition': attachment(`${name}.yaml`),
			'Cache-Control': 'private, no-store',
		},
	})
