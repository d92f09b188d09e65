/* How much memory malloc has given out, and what it keeps: Swift's Glibc module leaves <malloc.h> out. C only: no decisions are taken here. */
#ifndef CMALLOC_SHIM_H
#define CMALLOC_SHIM_H

#include <malloc.h>

#endif
