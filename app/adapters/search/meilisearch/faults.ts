import { MeilisearchApiError } from 'meilisearch'
import { RefusedDocuments, StrangeIndex } from '#app/adapters/search/search-index.ts'
import type { IndexFault } from '#app/domain/system/index-faults.ts'

/** Codes of errors that are about the documents of a task, and not about the state of the engine. */
const aboutDocuments =
	/^(invalid|missing)_document|^(payload_too_large|malformed_payload|max_fields_limit_exceeded)$/

type Told = { code?: string; message?: string }

/** What went wrong with a task or a request, as the kind of error that says whose fault it was. */
export function errorOf({ code = '', message = '' }: Told, cause?: unknown): Error {
	if (aboutDocuments.test(code)) return new RefusedDocuments(message, { cause })
	if (code === 'index_not_found') return new StrangeIndex(message, { cause })
	return new MeilisearchTrouble(code, message, { cause })
}

/** What the engine has answered, which the client hands on as the cause of its own error. */
export function answerIn(error: unknown): Told | null {
	if (error instanceof MeilisearchApiError) return error.cause ?? {}
	return error instanceof Error && error.cause !== undefined ? answerIn(error.cause) : null
}

/** The engine itself is ill. */
export class MeilisearchTrouble extends Error {
	override name = 'MeilisearchTrouble'
	readonly code: string

	constructor(code: string, message: string, options?: ErrorOptions) {
		super(`${code}: ${message}`, options)
		this.code = code
	}
}

const faultsOfCodes: Readonly<Record<string, IndexFault>> = {
	invalid_api_key: 'key-refused',
	missing_authorization_header: 'key-refused',
	no_space_left_on_device: 'no-space',
	index_not_found: 'index-gone',
}

const network = /^E(CONN|PIPE|HOST|NET|TIMEDOUT|AI_)/

/** What an administrator is told of an error. */
export function faultOf(error: unknown): IndexFault {
	if (error instanceof StrangeIndex) return 'index-gone'
	if (error instanceof MeilisearchTrouble) return faultsOfCodes[error.code] ?? 'failed'
	if (error instanceof MeilisearchApiError)
		return faultsOfCodes[error.cause?.code ?? ''] ?? faultOfStatus(error.response.status)
	if (!(error instanceof Error)) return 'failed'
	if (['AbortError', 'TimeoutError'].includes(error.name)) return 'slow'
	const { code = '' } = error as NodeJS.ErrnoException
	if (network.test(code)) return 'unreachable'
	return error.cause === undefined ? 'failed' : faultOf(error.cause)
}

const faultOfStatus = (status: number): IndexFault =>
	status === 401 || status === 403 ? 'key-refused' : 'failed'
