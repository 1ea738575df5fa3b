import { setFlagsFromString } from 'node:v8'

/**
 * Lets V8 close up pages of which a fifth is free, at every full collection, instead of those of which two thirds are: what waits and
 * is answered tears holes between what stays, and under load the heap grows by them alone. It costs little time. On the command line
 * the flag would also shrink the space of new objects to 1 MB; V8 asks for it anew at every collection.
 */
export function favourMemory(): void {
  setFlagsFromString('--optimize-for-size')
}
