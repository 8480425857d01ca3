package org.sitrep.web;

/**
 * One page of a long list.
 *
 * @param number from 1
 * @param total number of things in the list
 * @param query the other parameters of the address, without "page"
 */
public record Paging(int number, int size, int total, String query) {

    public int pages() {
        return Math.max(1, (total + size - 1) / size);
    }

    public int from() {
        return total == 0 ? 0 : (number - 1) * size + 1;
    }

    public int to() {
        return Math.min(total, number * size);
    }

    public boolean hasNext() {
        return number < pages();
    }

    /** The address of a page, relative to the list's own. */
    public String address(int page) {
        return "?" + (query.isEmpty() ? "" : query + "&") + "page=" + page;
    }
}
