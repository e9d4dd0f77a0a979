/** Whether the addresses that citizens are sent to for filing online still lead somewhere. */
@NullMarked
package vn.haidang.procedure.links;

import org.jspecify.annotations.NullMarked;
