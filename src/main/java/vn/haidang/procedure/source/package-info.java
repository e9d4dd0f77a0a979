/** Records of procedures as other systems write them, and what has to be repaired in them. */
@NullMarked
package vn.haidang.procedure.source;

import org.jspecify.annotations.NullMarked;
