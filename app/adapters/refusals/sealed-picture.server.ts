import { open, seal } from '#app/adapters/crypto/sealed.server.ts'

/** A picture that was handed in, sealed like everything that may speak of health. */
export const sealPicture = (id: string, jpeg: Buffer): Buffer<ArrayBuffer> =>
	Buffer.from(seal(`evidence.picture:${id}`, jpeg.toString('base64')))

export const openPicture = (id: string, sealed: Uint8Array): Buffer<ArrayBuffer> =>
	Buffer.from(open(`evidence.picture:${id}`, Buffer.from(sealed).toString()), 'base64')
