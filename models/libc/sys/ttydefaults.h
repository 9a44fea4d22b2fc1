/* BSD terminal defaults */
#ifndef _SYS_TTYDEFAULTS_H
#define _SYS_TTYDEFAULTS_H

#define CTRL(x) ((x) & 037)

#endif
