package org.sitrep.web;

import java.util.List;

/**
 * One page of a long list.
 *
 * @param parameter of the address that says which page
 * @param number from 1
 * @param total number of things in the list
 * @param query the other parameters of the address
 */
public record Paging(String parameter, int number, int size, int total, String query) {

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

    /** How many things stand before the page. */
    int before() {
        return (number - 1) * size;
    }

    /** What stands on the page. */
    <T> List<T> of(List<T> all) {
        return all.subList(Math.min(before(), all.size()), Math.min(to(), all.size()));
    }

    /** The address of a page, relative to the list's own. */
    public String address(int page) {
        return "?" + (query.isEmpty() ? "" : query + "&") + parameter + "=" + page;
    }
}
